# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM python:3.12-alpine AS build
WORKDIR /app
RUN apk add --no-cache libpq gcc musl-dev postgresql-dev
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir -r requirements.txt
COPY . ./

FROM python:3.12-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
ENV DJANGO_SETTINGS_MODULE=shop.settings \
    DATABASE_URL=postgres://shop@db/shop
RUN apk add --no-cache libpq
COPY --from=build --chown=10001:10001 /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages
COPY --from=build --chown=10001:10001 /usr/local/bin /usr/local/bin
COPY --from=build --chown=10001:10001 /app ./
USER 10001
EXPOSE 8000
ENTRYPOINT ["gunicorn"]
CMD ["shop.wsgi:application", "--bind=0.0.0.0:8000"]
