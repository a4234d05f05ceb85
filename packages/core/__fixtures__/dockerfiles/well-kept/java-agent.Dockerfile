# syntax=docker/dockerfile:1
FROM gradle:8.14-jdk21 AS build
WORKDIR /home/gradle/src
COPY --chown=gradle:gradle build.gradle.kts settings.gradle.kts ./
COPY --chown=gradle:gradle src ./src
RUN gradle bootJar --no-daemon

FROM eclipse-temurin:21-jre
ADD --checksum=sha256:00683ef9d269e465842cc5b67437e755c57973e9d0d47c27d6b65d112c348a06 \
    https://downloads.crumb.example/opentelemetry-javaagent/2.21.0.jar /otel/agent.jar
ENV JAVA_TOOL_OPTIONS="-javaagent:/otel/agent.jar"
COPY --from=build /home/gradle/src/build/libs/gift-cards.jar /app.jar
USER 10001:10001
EXPOSE 8080 8081
CMD ["java", "-jar", "/app.jar"]
