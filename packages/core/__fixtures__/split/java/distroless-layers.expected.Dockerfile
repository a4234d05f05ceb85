# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY gradlew build.gradle settings.gradle ./
COPY gradle ./gradle
RUN --mount=type=cache,target=/root/.gradle ./gradlew --no-daemon dependencies
COPY . ./
RUN --mount=type=cache,target=/root/.gradle ./gradlew --no-daemon installDist

FROM gcr.io/distroless/java21-debian12
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /srv
COPY --from=build --chown=10001:10001 /src/build/install/shop/lib ./lib
USER 10001
EXPOSE 8080
ENTRYPOINT ["java"]
CMD ["-cp", "lib/*", "com.example.shop.Main"]
