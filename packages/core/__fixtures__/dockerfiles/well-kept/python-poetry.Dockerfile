FROM python:3.12-slim AS build
ENV POETRY_VERSION=2.2.1 \
    POETRY_VIRTUALENVS_IN_PROJECT=true
RUN pip install --no-cache-dir "poetry==${POETRY_VERSION}"
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main --no-root --no-interaction

FROM python:3.12-slim
ENV PATH="/app/.venv/bin:$PATH" PYTHONDONTWRITEBYTECODE=1
RUN addgroup --system --gid 1001 app && adduser --system --uid 1001 --gid 1001 app
WORKDIR /app
COPY --from=build /app/.venv ./.venv
COPY --chown=app:app alembic.ini ./
COPY --chown=app:app suppliers ./suppliers
USER app
EXPOSE 8000
CMD ["uvicorn", "suppliers.api:app", "--host", "0.0.0.0", "--port", "8000"]
