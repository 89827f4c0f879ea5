package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics counts requests by route, never by address: addresses are without end.
type metrics struct {
	registry *prometheus.Registry
	inFlight prometheus.Gauge
	took     *prometheus.HistogramVec
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "raccordo_http_requests_in_flight",
			Help: "Requests being answered.",
		}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "raccordo_http_request_duration_seconds",
			Help:    "Time to answer a request, by route, method and status.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 20},
		}, []string{"route", "method", "status"}),
	}
	m.registry.MustRegister(m.inFlight, m.took,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// begin counts a request in; what it returns counts it out.
func (m *metrics) begin() func(method, route string, status int, took time.Duration) {
	m.inFlight.Inc()
	return func(method, route string, status int, took time.Duration) {
		m.inFlight.Dec()
		if route == "" {
			route = "other" // files, and addresses that are not there
		}
		m.took.WithLabelValues(route, knownMethod(method), strconv.Itoa(status)).Observe(took.Seconds())
	}
}

// knownMethod keeps what a client makes up out of the labels.
func knownMethod(m string) string {
	switch m {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return m
	default:
		return "other"
	}
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{DisableCompression: true})
}
