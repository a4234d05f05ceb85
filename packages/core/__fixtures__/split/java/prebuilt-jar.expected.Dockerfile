# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
ENV SPRING_PROFILES_ACTIVE=prod
COPY --chown=10001:10001 target/ledger-service.jar ./app.jar
USER 10001
EXPOSE 8080
EXPOSE 8081
ENTRYPOINT ["java", "-Djava.security.egd=file:/dev/./urandom", "-jar", "/app/app.jar"]
