# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM eclipse-temurin:17-jdk AS build
WORKDIR /workspace
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B dependency:go-offline
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B package -DskipTests

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /opt/ledger
ENV LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-XX:+UseG1GC -Dfile.encoding=UTF-8"
COPY --from=build --chown=10001:10001 /workspace/target/ledger.jar ./ledger.jar
VOLUME /tmp
USER 10001
CMD ["java", "-jar", "ledger.jar"]
