FROM golang:1.25.4-alpine3.22 AS builder
RUN apk add --no-cache gcc musl-dev sqlite-dev
WORKDIR /build
COPY go.mod go.sum ./
RUN go mod download
COPY cmd/ cmd/
COPY internal/ internal/
RUN CGO_ENABLED=1 go build -tags sqlite_omit_load_extension -o ledger ./cmd/ledger

FROM alpine:3.22
RUN apk add --no-cache ca-certificates sqlite-libs \
    && addgroup -S ledger && adduser -S -G ledger ledger
COPY --from=builder /build/ledger /usr/local/bin/
VOLUME /data
USER ledger
EXPOSE 8080
ENTRYPOINT ["ledger"]
CMD ["serve", "--db", "/data/ledger.db"]
