# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM python:3.12-bookworm AS build
ARG POETRY_VERSION=1.8.3
ENV POETRY_VIRTUALENVS_CREATE=false
WORKDIR /worker
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/root/.cache/pip --mount=type=cache,target=/root/.cache/pypoetry pip install "poetry==$POETRY_VERSION"
RUN --mount=type=cache,target=/root/.cache/pypoetry poetry install --only main --no-root
COPY worker ./worker

FROM python:3.12-slim-bookworm
LABEL com.example.queue=orders
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /worker
ENV POETRY_VIRTUALENVS_CREATE=false
RUN mkdir -p /var/lib/worker && chown 10001:10001 /var/lib/worker
COPY --from=build --chown=10001:10001 /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages
COPY --from=build --chown=10001:10001 /usr/local/bin /usr/local/bin
COPY --from=build --chown=10001:10001 /worker ./
VOLUME /var/lib/worker
USER 10001
STOPSIGNAL SIGQUIT
CMD ["python", "-m", "worker"]
