FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY gradlew build.gradle settings.gradle ./
COPY gradle gradle
RUN ./gradlew --no-daemon dependencies
COPY . .
RUN ./gradlew --no-daemon installDist
FROM gcr.io/distroless/java21-debian12:nonroot
WORKDIR /srv
COPY --from=build /src/build/install/shop/lib ./lib
EXPOSE 8080
CMD ["-cp", "lib/*", "com.example.shop.Main"]
ENTRYPOINT ["java"]
