FROM mcr.microsoft.com/dotnet/sdk:9.0-alpine AS build
WORKDIR /src
COPY Loyalty.sln Directory.Packages.props ./
COPY src/Loyalty/Loyalty.csproj src/Loyalty/
RUN dotnet restore src/Loyalty/Loyalty.csproj
COPY . .
RUN dotnet publish src/Loyalty/Loyalty.csproj -c Release -o /out --no-restore

FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine
RUN apk add --no-cache icu-libs
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
WORKDIR /app
COPY --from=build /out .
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "Loyalty.dll"]
