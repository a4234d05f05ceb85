FROM gradle:8.10-jdk21-alpine AS build
WORKDIR /home/gradle/project
COPY build.gradle.kts settings.gradle.kts ./
RUN gradle --no-daemon dependencies
COPY src ./src
RUN gradle --no-daemon bootJar
FROM eclipse-temurin:21-jre-alpine
RUN addgroup -S spring && adduser -S spring -G spring
USER spring:spring
WORKDIR /app
COPY --from=build /home/gradle/project/build/libs/*.jar app.jar
EXPOSE 8080
HEALTHCHECK --interval=30s CMD wget -qO- http://localhost:8080/actuator/health || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "app.jar"]
