FROM eclipse-temurin:25-jre-alpine
ARG JAR_FILE=build/libs/*.jar
WORKDIR /app
RUN addgroup -S spring && adduser -S spring -G spring
COPY ${JAR_FILE} app.jar
USER spring:spring
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/app/app.jar"]
