# The base is kept by DevX: it brings Java, the user and the agent.
FROM registry.crumb.example/base/java:21
COPY build/libs/orders.jar /app/
ENV ORDERS_BATCH_SIZE=200
# owner: group:default/sre
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75"
EXPOSE 8080
CMD ["java", "-jar", "/app/orders.jar"]
