# syntax=docker/dockerfile:1
FROM rust:1.91-slim-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked \
    && cp target/release/temperature /usr/local/bin/temperature

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /usr/local/bin/temperature /usr/local/bin/temperature
USER nobody
EXPOSE 8080
CMD ["temperature"]
