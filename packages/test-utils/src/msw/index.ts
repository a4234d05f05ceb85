export { gitHubRepository, type GitHubRepository } from './gitHubRepository';
