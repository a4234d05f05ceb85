FROM golang:1.25 AS build
ARG PROBE_VERSION=v0.4.41
WORKDIR /src
RUN wget -qO /bin/grpc-health-probe "https://downloads.crumb.example/grpc-health-probe/${PROBE_VERSION}/linux-amd64" \
    && chmod +x /bin/grpc-health-probe
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /bin/inventory .

FROM gcr.io/distroless/static:nonroot
COPY --from=build /bin/inventory /bin/grpc-health-probe /bin/
EXPOSE 50051
ENTRYPOINT ["/bin/inventory"]
