FROM node:22-alpine AS build
ARG VITE_API_URL=https://api.bakery.example
ENV VITE_API_URL=$VITE_API_URL
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN npm ci
COPY web/ ./
RUN npm run build -- --mode production
FROM nginx:1.27-alpine
ENV NGINX_ENVSUBST_OUTPUT_DIR=/etc/nginx
COPY web/nginx/templates/ /etc/nginx/templates/
COPY --from=build /web/dist/ /usr/share/nginx/html/
RUN chown -R nginx:nginx /usr/share/nginx/html /var/cache/nginx
USER nginx
EXPOSE 8080
