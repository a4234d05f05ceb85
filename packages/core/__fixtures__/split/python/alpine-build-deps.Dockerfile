FROM python:3.12-alpine
WORKDIR /app
COPY requirements.txt /app/requirements.txt
RUN apk add --no-cache libpq \
    # only to compile
    && apk add --no-cache --virtual .build-deps gcc musl-dev postgresql-dev \
    && pip install --no-cache-dir -r requirements.txt \
    && apk del .build-deps
COPY . /app
ENV DJANGO_SETTINGS_MODULE=shop.settings \
    DATABASE_URL=postgres://shop@db/shop
EXPOSE 8000
ENTRYPOINT ["gunicorn"]
CMD ["shop.wsgi:application", "--bind=0.0.0.0:8000"]
