import { trustRule } from './support/trustFindings';

export const PT1005 = trustRule({
  id: 'PT1005',
  check: 'go-modules',
  title: 'Go takes modules without checking them',
  fix: 'Leave the check on. For modules of your own name them alone: ENV GOPRIVATE=git.company.example/*',
  examples: {
    bad: 'FROM golang:1.25\nENV GOINSECURE=*\n',
    good: 'FROM golang:1.25\nENV GOPRIVATE=git.crumb.example/*\n',
  },
});
