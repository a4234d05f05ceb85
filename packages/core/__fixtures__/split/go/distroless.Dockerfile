FROM golang:1.23 AS build
WORKDIR /go/src/app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /go/bin/app ./cmd/api
FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /go/bin/app /app
COPY migrations /migrations
EXPOSE 8080
USER nonroot:nonroot
ENTRYPOINT ["/app"]
CMD ["serve", "--port=8080"]
