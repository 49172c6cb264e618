# One image for both parts of the studio: `node bin/web.ts` serves, `node bin/worker.ts` makes films.
# Configure DATABASE_URL, S3_* and AUTH_SECRET: nothing of value is kept in the container.

FROM node:24-bookworm-slim AS build
WORKDIR /studio
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node bin/build.ts && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /studio
ENV NODE_ENV=production DATA_DIR=/data PORT=3000
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /studio ./
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "bin/web.ts"]
