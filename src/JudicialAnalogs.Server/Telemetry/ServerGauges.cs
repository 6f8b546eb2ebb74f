using System.Diagnostics;
using System.Diagnostics.Metrics;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.Server.Limits;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Figures that are looked up when they are asked for: what is under way, how far the followers are, and what the process uses.</summary>
internal sealed class ServerGauges
{
    public ServerGauges(ServerMeter server, CallGate gate, RequestBytes bytes, Refusals refusals, JobBoard jobs, ArchiveFigures archive)
    {
        var meter = server.Meter;
        meter.CreateObservableUpDownCounter("analogs.calls.working", () => gate.Working, "{call}", "Calls and pages that are worked on.");
        meter.CreateObservableUpDownCounter("analogs.calls.waiting", () => gate.Waiting, "{call}", "Calls and pages that wait for the server.");
        meter.CreateObservableUpDownCounter("analogs.callers.kept", () => gate.CallersKept, "{caller}", "Callers whose use of their limits is remembered.");
        meter.CreateObservableUpDownCounter("analogs.requests.held", () => bytes.Held, "By", "Bytes of requests held in memory.");
        meter.CreateObservableCounter("analogs.refused", () => refusals.All().Select(pair => With(pair.Count, "limit", pair.Kind.ToString().ToLowerInvariant())), "{call}", "Calls and pages refused by a limit.");
        meter.CreateObservableUpDownCounter("analogs.jobs.running", () => jobs.Running, "{job}", "Jobs that work in the background, imports that wait for their turn among them.");
        meter.CreateObservableGauge("analogs.follower.lag", () => archive.Lags().Select(pair => With(pair.Lag, "follower", pair.Follower)), "{change}", "Changes of the records that a follower has still to take in.");
        meter.CreateObservableGauge("analogs.records.up", () => archive.RecordsAnswer ? 1 : 0, null, "1 while the records answer.");
        meter.CreateObservableGauge("analogs.records.changes", () => archive.Head, "{change}", "Last change of the records.");
        meter.CreateObservableGauge("analogs.ledger.entries", () => archive.LedgerEntries, "{entry}", "Entries of the ledger.");
        meter.CreateObservableGauge("analogs.index.sequence", () => archive.Index().Sequence, "{change}", "Change up to which the index of acts answers.");
        meter.CreateObservableGauge("analogs.index.age", () => archive.Index().Age.TotalSeconds, "s", "For how long the index of acts has been answering from its state.");
        meter.CreateObservableGauge("analogs.index.info", () => With(1L, "version", archive.Index().Version), null, "1, with the version of the index of acts.");
        meter.CreateObservableGauge("analogs.build.info", () => With(1L, "version", Engine.Program), null, "1, with the version of the program.");
        meter.CreateObservableCounter("analogs.memory.allocated", () => GC.GetTotalAllocatedBytes(), "By", "Bytes allocated since the start.");
        meter.CreateObservableUpDownCounter("analogs.memory.heap", () => GC.GetTotalMemory(false), "By", "Bytes in the managed heap.");
        meter.CreateObservableUpDownCounter("analogs.memory.resident", () => Environment.WorkingSet, "By", "Bytes of the process in memory, mapped files of the index included.");
        meter.CreateObservableCounter("analogs.gc.collections", Collections, "{collection}", "Garbage collections by generation.");
        meter.CreateObservableUpDownCounter("analogs.threads.queued", () => ThreadPool.PendingWorkItemCount, "{item}", "Work items that wait for a thread.");
        meter.CreateObservableCounter("analogs.process.cpu", () => Environment.CpuUsage.TotalTime.TotalSeconds, "s", "Processor time used.");
        meter.CreateObservableGauge("analogs.process.uptime", () => Stopwatch.GetElapsedTime(_started).TotalSeconds, "s", "Time since the start.");
    }

    private readonly long _started = Stopwatch.GetTimestamp();

    private static IEnumerable<Measurement<long>> Collections() =>
        Enumerable.Range(0, GC.MaxGeneration + 1).Select(generation => With(GC.CollectionCount(generation), "generation", $"{generation}"));

    private static Measurement<long> With(long value, string tag, string of) => new(value, new KeyValuePair<string, object?>(tag, of));
}
