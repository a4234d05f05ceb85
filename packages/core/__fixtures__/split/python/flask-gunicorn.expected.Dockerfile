# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM python:3.12-bookworm AS build
ENV PYTHONUNBUFFERED=1
WORKDIR /app
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir -r requirements.txt
COPY . ./

FROM python:3.12-slim-bookworm
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
ENV PYTHONUNBUFFERED=1
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends libpq-dev
RUN mkdir -p /app && chown 10001:10001 /app
COPY --from=build --chown=10001:10001 /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages
COPY --from=build --chown=10001:10001 /usr/local/bin /usr/local/bin
COPY --from=build --chown=10001:10001 /app ./
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=30s CMD ["python", "-c", "print(1)"]
CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
