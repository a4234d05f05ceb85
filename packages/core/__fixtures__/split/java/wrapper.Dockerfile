FROM eclipse-temurin:17-jdk AS build
WORKDIR /workspace
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw -B dependency:go-offline
COPY src src
RUN ./mvnw -B package -DskipTests
FROM eclipse-temurin:17-jre
ENV LANG=C.UTF-8 JAVA_TOOL_OPTIONS="-XX:+UseG1GC -Dfile.encoding=UTF-8"
WORKDIR /opt/ledger
COPY --from=build /workspace/target/ledger.jar ./ledger.jar
VOLUME /tmp
CMD exec java -jar ledger.jar
