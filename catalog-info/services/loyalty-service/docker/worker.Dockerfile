FROM eclipse-temurin:17-jre
WORKDIR /app
COPY build/libs/loyalty-*.jar loyalty.jar
COPY docker/crontab /etc/cron.d/points
RUN apt-get update && apt-get install -y cron && chmod 0644 /etc/cron.d/points
CMD ["cron", "-f"]
