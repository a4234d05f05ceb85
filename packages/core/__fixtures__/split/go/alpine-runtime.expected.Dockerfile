# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM golang:1.22-alpine AS build
WORKDIR /src
RUN apk add --no-cache make git build-base
COPY . ./
RUN make build

FROM alpine:3
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /home/app
ENV TZ=Europe/Zurich \
    LOG_FORMAT=json
RUN apk add --no-cache ca-certificates tzdata
COPY --from=build --chown=10001:10001 /src/bin/worker ./
COPY --chown=10001:10001 config.yaml ./config.yaml
USER 10001
ENTRYPOINT ["./worker"]
