# The platform patches this image and publishes it; a bot raises the digest.
FROM registry.crumb.example/base/node-runtime:24@sha256:567b5514c44f33d4e6c155d6fb489b118daaca420faf177acefe84cd42201883
ENV MENU_CACHE_SECONDS=60
COPY --chown=10001:10001 dist ./dist
EXPOSE 8080
CMD ["node", "dist/main.js"]
