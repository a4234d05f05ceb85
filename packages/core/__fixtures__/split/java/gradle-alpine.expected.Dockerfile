# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM gradle:8.10-jdk21-alpine AS build
WORKDIR /home/gradle/project
COPY build.gradle.kts settings.gradle.kts ./
RUN --mount=type=cache,target=/root/.gradle gradle --no-daemon dependencies
COPY src ./src
RUN --mount=type=cache,target=/root/.gradle gradle --no-daemon bootJar

FROM eclipse-temurin:21-jre-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
COPY --from=build --chown=10001:10001 /home/gradle/project/build/libs/*.jar ./app.jar
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=30s CMD ["/bin/sh", "-c", "wget -qO- http://localhost:8080/actuator/health || exit 1"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "app.jar"]
