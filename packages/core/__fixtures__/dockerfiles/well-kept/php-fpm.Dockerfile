# syntax=docker/dockerfile:1
FROM composer:2.9 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --prefer-dist --optimize-autoloader

FROM php:8.4-fpm-alpine
RUN apk add --no-cache icu-libs libzip \
    && apk add --no-cache --virtual .build-deps $PHPIZE_DEPS icu-dev libzip-dev \
    && docker-php-ext-install intl opcache pdo_mysql zip \
    && apk del .build-deps
COPY docker/php.ini /usr/local/etc/php/conf.d/shop.ini
WORKDIR /var/www
COPY --chown=www-data:www-data . .
COPY --from=vendor --chown=www-data:www-data /app/vendor ./vendor
USER www-data
EXPOSE 9000
CMD ["php-fpm"]
