FROM golang:1.23-bookworm AS build
WORKDIR /src
COPY go.* ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY cmd ./cmd
COPY internal ./internal
ARG COMMIT
RUN go build -ldflags "-X main.commit=${COMMIT}" -o /out/api ./cmd/api && go build -o /out/migrate ./cmd/migrate

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y ca-certificates \
    && apt-get clean && rm -rf /var/lib/apt/lists/*
ARG COMMIT
LABEL com.example.commit=$COMMIT
WORKDIR /opt/api
COPY --from=build /out/ ./
COPY --chmod=0755 docker/start.sh ./
EXPOSE 8443
HEALTHCHECK --interval=1m --start-period=10s CMD ["./api", "check"]
CMD ["./start.sh"]
