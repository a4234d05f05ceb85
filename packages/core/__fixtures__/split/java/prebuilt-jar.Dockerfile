FROM openjdk:17-jdk-slim
MAINTAINER ledger@bakery.example
WORKDIR /app
ADD target/ledger-service.jar app.jar
ENV SPRING_PROFILES_ACTIVE=prod
EXPOSE 8080 8081
ENTRYPOINT ["java","-Djava.security.egd=file:/dev/./urandom","-jar","/app/app.jar"]
