FROM golang:1.22-alpine3.19 AS builder
RUN apk --no-cache add make git build-base
WORKDIR /src
COPY . .
RUN make build

FROM alpine:3.19
RUN apk --no-cache add ca-certificates tzdata && \
    addgroup -S app && adduser -S -G app app
WORKDIR /home/app
COPY --from=builder --chown=app:app /src/bin/worker .
COPY --chown=app:app config.yaml .
ENV TZ=Europe/Zurich LOG_FORMAT=json
USER app
ENTRYPOINT ["./worker"]
