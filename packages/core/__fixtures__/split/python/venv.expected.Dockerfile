# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM python:3.13-bookworm AS build
ENV PATH="/opt/venv/bin:${PATH}"
WORKDIR /
COPY requirements.txt ./
RUN python -m venv /opt/venv
RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt

FROM python:3.13-slim-bookworm
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /code
ENV PATH="/opt/venv/bin:${PATH}"
COPY --from=build --chown=10001:10001 /opt/venv /opt/venv
COPY --chown=10001:10001 . ./
USER 10001
CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]
