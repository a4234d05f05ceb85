import { findingsOf, found } from './__testUtils__/findingsOf';

const USERS = [
  'CKV_DOCKER_3',
  'CKV2_DOCKER_17',
  'DL3002',
  'DL3004',
  'DL3046',
  'DL3066',
];

function all(text: string): string[] {
  return found(text, { rules: USERS, profile: 'all' });
}

function byDefault(text: string): string[] {
  return found(text, { rules: USERS });
}

describe('CKV_DOCKER_3', () => {
  it.each([
    ['FROM node:24', ['1 CKV_DOCKER_3 warning']],
    ['FROM scratch\nCOPY a /a', ['1 CKV_DOCKER_3 warning']],
    ['FROM docker.io/library/alpine:3.22', ['1 CKV_DOCKER_3 warning']],
    ['FROM gcr.io/distroless/static-debian12', ['1 CKV_DOCKER_3 warning']],
    ['FROM node:24 AS a\nFROM node:24', ['2 CKV_DOCKER_3 warning']],
    ['FROM node:24 AS a\nUSER 1\nFROM node:24', ['3 CKV_DOCKER_3 warning']],
    ['FROM node:24 AS a\nFROM a', ['2 CKV_DOCKER_3 warning']],
    ['FROM node:24\nUSER 1000', []],
    ['FROM node:24\nUSER $WHO', []],
    ['FROM node:24 AS a\nUSER 1\nFROM a', []],
    ['FROM node:24\nUSER root', ['2 DL3002 warning']],
    ['FROM gcr.io/distroless/static-debian12:nonroot', []],
    ['FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled', []],
    ['FROM nginxinc/nginx-unprivileged:1.29', []],
    ['FROM cgr.dev/chainguard/python:latest', []],
    ['FROM alpine:3.22\nENTRYPOINT ["gosu", "app", "/a"]', []],
    ['FROM alpine:3.22\nRUN apk add --no-cache su-exec', []],
    ['FROM registry.crumb.example/base/node:24', []],
    ['ARG BASE\nFROM $BASE', []],
    ['# escape=`\nFROM node:24', []],
  ])('of %j by default finds %j', (text, expected) => {
    expect(byDefault(text)).toEqual(expected);
  });

  it('says of an unknown base that it may be another user already', () => {
    const text = 'FROM registry.crumb.example/base/node:24';
    expect(
      findingsOf(text, { rules: USERS, profile: 'all' }).map(
        ({ severity, message }) => [severity, message],
      ),
    ).toEqual([
      [
        'info',
        'There is no USER, so registry.crumb.example/base/node:24 decides who the service runs as. It may be another user than root already.',
      ],
    ]);
  });

  it('names the user that the image brings', () => {
    expect(findingsOf('FROM node:24', { rules: USERS })[0].fix.text).toBe(
      'Before the CMD, write USER 1000: that is the user node, which the image brings',
    );
  });
});

describe('DL3004', () => {
  it.each([
    ['RUN sudo a', ['2 DL3004 warning']],
    ['RUN a && \\\n  sudo -E b', ['3 DL3004 warning']],
    ['RUN bash -c "sudo a"', ['2 DL3004 warning']],
    ['RUN apt-get install -y sudo', []],
    ['RUN echo sudo', []],
    ['RUN visudo -c', []],
    ['CMD sudo a', []],
  ])('%j', (body, expected) => {
    expect(
      found(`FROM x:1\n${body}`, { rules: ['DL3004'], profile: 'all' }),
    ).toEqual(expected);
  });
});

describe('DL3046', () => {
  it.each([
    ['useradd -u 123456 a', 1],
    ['useradd --uid 123456 a', 1],
    ['useradd --uid=1234567 a', 1],
    ['useradd -mu 123456 a', 1],
    ['useradd -u123456 a', 1],
    ['sudo useradd -u 123456 a', 1],
    ['useradd a', 0],
    ['useradd -u 12345 a', 0],
    ['useradd -l -u 123456 a', 0],
    ['useradd -lu 123456 a', 0],
    ['useradd --no-log-init --uid 123456 a', 0],
    ['useradd -u $ID a', 0],
    ['useradd -g 123456 a', 0],
    ['adduser -u 123456 a', 0],
  ])('RUN %s: %d', (command, count) => {
    expect(
      findingsOf(`FROM x:1\nRUN ${command}`, { rules: ['DL3046'] }),
    ).toHaveLength(count);
  });
});

describe('DL3066', () => {
  it.each([
    ['FROM node:24\nUSER node', 'USER 1000'],
    ['FROM x:1\nUSER nobody', 'USER 65534'],
    ['FROM x:1\nRUN useradd --uid 10001 app\nUSER app', 'USER 10001'],
    ['FROM x:1\nRUN adduser -D -u 10001 app\nUSER app:2', 'USER 10001:2'],
    ['FROM x:1\nRUN useradd --uid=42 app\nARG U=app\nUSER $U', 'USER 42'],
    ['FROM x:1\nUSER app', undefined],
    ['FROM node:24\nUSER node:node', undefined],
  ])('%j is mended by %j', (text, replacement) => {
    const findings = findingsOf(text, { rules: ['DL3066'], profile: 'all' });
    expect(findings).toHaveLength(1);
    expect(findings[0].fix.replace?.text).toBe(replacement);
  });

  it.each([
    'FROM x:1\nUSER 10001',
    'FROM x:1\nUSER 10001:app',
    'FROM x:1\nUSER root',
    'FROM x:1\nUSER $WHO',
    'FROM x:1\nUSER app\nUSER 1',
    'FROM x:1 AS a\nUSER app\nFROM y:1',
    '# escape=`\nFROM x:1\nUSER ContainerUser',
  ])('leaves %j alone', text => {
    expect(findingsOf(text, { rules: ['DL3066'], profile: 'all' })).toEqual([]);
  });

  it('is no matter for the default profile', () => {
    expect(byDefault('FROM node:24\nUSER node')).toEqual([]);
    expect(all('FROM node:24\nUSER node')).toEqual(['2 DL3066 info']);
  });
});

describe('CKV2_DOCKER_17', () => {
  it.each([
    ['RUN echo "a:$P" | chpasswd', ['CKV2_DOCKER_17']],
    ['RUN chpasswd < /run/secrets/passwords', ['CKV2_DOCKER_17']],
    ['RUN useradd a && \\\n  chpasswd -e < b', ['CKV2_DOCKER_17']],
    ['RUN echo "a:hunter2" | chpasswd', ['PT1001']],
    ['RUN passwd -l a', []],
    ['RUN echo chpasswd', []],
    ['COPY chpasswd /usr/sbin/', []],
  ])('%j', (body, expected) => {
    expect(
      findingsOf(`FROM x:1\n${body}`, {
        rules: ['CKV2_DOCKER_17', 'PT1001'],
      }).map(({ rule }) => rule),
    ).toEqual(expected);
  });
});
