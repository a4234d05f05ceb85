FROM python:3.13-alpine
RUN apk add --no-cache libpq tini
WORKDIR /worker
COPY requirements.txt ./
RUN apk add --no-cache --virtual .build gcc musl-dev postgresql-dev \
    && pip install --no-cache-dir -r requirements.txt \
    && apk del .build
COPY . .
RUN adduser -S -u 1001 worker
USER worker
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["celery", "-A", "worker", "worker", "--loglevel=info"]
