FROM node:24-alpine AS build
WORKDIR /web
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile
COPY public ./public
COPY src ./src
COPY vite.config.ts tsconfig.json index.html ./
ARG RELEASE=unknown
RUN RELEASE=$RELEASE yarn build

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY nginx/default.conf /etc/nginx/conf.d/default.conf
COPY --from=build /web/dist /usr/share/nginx/html
EXPOSE 8080
