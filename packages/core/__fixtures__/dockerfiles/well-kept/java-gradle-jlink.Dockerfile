FROM eclipse-temurin:21-jdk-alpine AS build
RUN apk add --no-cache binutils
WORKDIR /src
COPY gradlew settings.gradle.kts build.gradle.kts ./
COPY gradle ./gradle
RUN ./gradlew --no-daemon dependencies
COPY src ./src
RUN ./gradlew --no-daemon installDist \
    && jlink --add-modules java.base,java.net.http,java.logging,jdk.crypto.ec \
         --strip-debug --no-header-files --no-man-pages --output /jre

FROM alpine:3.22
ENV JAVA_HOME=/opt/jre PATH="/opt/jre/bin:$PATH"
COPY --from=build /jre /opt/jre
COPY --from=build /src/build/install/pricing /opt/pricing
RUN adduser -D -H -u 10001 pricing
USER 10001
EXPOSE 8080
ENTRYPOINT ["/opt/pricing/bin/pricing"]
