# syntax=docker/dockerfile:1
FROM alpine:3.22
ARG TERRAFORM_VERSION=1.14.0
ARG TERRAFORM_SHA256=a27c08fd4f1a2d5b8f1b0f4c6b8c1e0ed5b5cc2b0a2d47d4f3d1f0a9a7c0b1e2
SHELL ["/bin/ash", "-o", "pipefail", "-c"]
RUN apk add --no-cache ca-certificates git openssh-client \
    && wget -q "https://releases.crumb.example/terraform/${TERRAFORM_VERSION}/terraform_linux_amd64.zip" \
    && echo "${TERRAFORM_SHA256}  terraform_linux_amd64.zip" | sha256sum -c - \
    && unzip terraform_linux_amd64.zip -d /usr/local/bin \
    && rm terraform_linux_amd64.zip \
    && adduser -D -u 10001 runner
USER 10001
WORKDIR /work
ENTRYPOINT ["terraform"]
