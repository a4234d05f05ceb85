# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM golang:1.23-bookworm AS build
WORKDIR /go/src/app
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go mod download
COPY . ./
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -trimpath -o /go/bin/app ./cmd/api

FROM gcr.io/distroless/static-debian12
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /
COPY --from=build --chown=10001:10001 /go/bin/app /app
COPY --chown=10001:10001 migrations /migrations
USER 10001
EXPOSE 8080
ENTRYPOINT ["/app"]
CMD ["serve", "--port=8080"]
