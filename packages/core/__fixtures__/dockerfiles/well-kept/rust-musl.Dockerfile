FROM rust:1.91-alpine AS chef
RUN apk add --no-cache musl-dev && cargo install cargo-chef --version 0.1.73 --locked
WORKDIR /src

FROM chef AS planner
COPY . .
RUN cargo chef prepare --recipe-path recipe.json

FROM chef AS builder
COPY --from=planner /src/recipe.json recipe.json
RUN cargo chef cook --release --recipe-path recipe.json
COPY . .
RUN cargo build --release --bin router

FROM scratch
COPY --from=builder /src/target/release/router /router
USER 65534
EXPOSE 3000
ENTRYPOINT ["/router"]
