# Two stages: build the static binary, then run it alone as nobody.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o /baclobot ./cmd/baclobot

FROM scratch
# Certificates for https to Discord and to a hosted model.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /baclobot /baclobot
USER 65534:65534
ENTRYPOINT ["/baclobot"]
CMD ["serve"]
