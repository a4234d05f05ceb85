# syntax=docker/dockerfile:1.9
ARG PYTHON_VERSION=3.13
FROM python:${PYTHON_VERSION}-slim

ENV PYTHONUNBUFFERED=1 \
    # read by the application at start
    FORECAST_HORIZON_DAYS=14 \
    PIP_INDEX_URL=https://pypi.crumb.example/simple

RUN <<EOT
set -eu
apt-get update
apt-get install -y --no-install-recommends libgomp1
rm -rf /var/lib/apt/lists/*
useradd --create-home --uid 10001 forecast
EOT

WORKDIR /srv
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install -r requirements.txt
COPY --chown=10001:10001 forecast/ forecast/
COPY <<-"EOF" /srv/gunicorn.conf.py
	bind = "0.0.0.0:8000"
	workers = 2
	EOF

USER 10001
EXPOSE 8000/tcp
HEALTHCHECK --interval=30s CMD python -c "import urllib.request as u; u.urlopen('http://localhost:8000/health')"
CMD ["gunicorn", "forecast.app:create_app()"]
