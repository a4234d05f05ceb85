FROM --platform=$BUILDPLATFORM golang:1.25 AS deps
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download

FROM deps AS build
ARG TARGETOS TARGETARCH
RUN apt-get update && apt-get install -y --no-install-recommends upx
COPY . .
RUN --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /out/pricing ./cmd/pricing && \
    upx /out/pricing

FROM scratch
COPY --from=alpine:3.22 /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/pricing /pricing
USER 65532:65532
ENTRYPOINT ["/pricing"]
