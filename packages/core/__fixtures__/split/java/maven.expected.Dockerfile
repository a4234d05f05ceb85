# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /build
COPY pom.xml ./
RUN --mount=type=cache,target=/root/.m2 mvn -B dependency:go-offline
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests

FROM eclipse-temurin:21-jre
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
ENV JAVA_OPTS=-Xmx512m
COPY --from=build --chown=10001:10001 /build/target/*.jar ./app.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["sh", "-c", "java $JAVA_OPTS -jar app.jar"]
