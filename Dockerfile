# raccordo with the browser app inside: one static binary that runs without root.
#   docker build --build-arg VERSION=$(git describe --always) -t raccordo .
#   docker run --network host -v raccordo:/data raccordo
# The network is the host's since raccordo answers its own machine only.

FROM node:22-alpine AS ui
WORKDIR /src/web/ui
COPY web/ui/package.json web/ui/package-lock.json ./
RUN PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
COPY web/ui ./
RUN npm run build

FROM golang:1.26-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=ui /src/web/ui/dist web/ui/dist
ARG VERSION=dev
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /raccordo ./cmd/raccordo
RUN mkdir /data

FROM alpine:3.22
COPY --from=build /raccordo /usr/local/bin/raccordo
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
# Without RACCORDO_STORE editions go to a file in /data.
ENV XDG_DATA_HOME=/data
VOLUME /data
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD wget -q -O /dev/null http://127.0.0.1:8080/readyz
ENTRYPOINT ["/usr/local/bin/raccordo"]
CMD ["serve"]
