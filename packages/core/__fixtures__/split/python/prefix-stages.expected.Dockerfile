# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM python:3.11-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /install
COPY requirements.txt constraints.txt ./
RUN --mount=type=cache,target=/root/.cache/pip pip install --prefix=/deps -r requirements.txt -c constraints.txt

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /srv
ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
COPY --from=build --chown=10001:10001 /deps /usr/local
COPY --chown=10001:10001 src ./src/
COPY --chown=10001:10001 --chmod=0755 docker-entrypoint.sh /usr/local/bin/docker-entrypoint.sh
USER 10001
EXPOSE 5000
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--port", "5000"]
