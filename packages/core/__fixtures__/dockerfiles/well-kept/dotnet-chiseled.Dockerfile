FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY Invoices/*.csproj Invoices/
RUN dotnet restore Invoices/Invoices.csproj -a $TARGETARCH
COPY Invoices/ Invoices/
RUN dotnet publish Invoices/Invoices.csproj -a $TARGETARCH --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled
EXPOSE 8080
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["./Invoices"]
