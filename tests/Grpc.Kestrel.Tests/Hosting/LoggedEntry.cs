using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Tests.Hosting;

internal sealed record LoggedEntry(LogLevel Level, string Category, EventId Event, string Text, Exception? Exception);
