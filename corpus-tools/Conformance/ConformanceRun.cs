using System.Diagnostics;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Conformance.Checks;

namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>Makes every check in order.</summary>
internal static class ConformanceRun
{
    /// <summary>All checks. Those of a draft's life build on each other.</summary>
    /// <param name="decide">False to leave out what leaves a decided draft behind.</param>
    public static IReadOnlyList<ContractCheck> Checks(bool decide = true) =>
    [
        .. ReachChecks.All(),
        .. HealthChecks.All(),
        .. ReflectionChecks.All(),
        .. ErrorChecks.All(),
        .. KeyChecks.All(),
        .. ListChecks.All(),
        .. DeadlineChecks.All(),
        .. SizeChecks.All(),
        .. CompressionChecks.All(),
        .. WebChecks.All(),
        .. ImportChecks.All(),
        .. EvidenceChecks.All(),
        .. LanguageChecks.All(),
        .. new DraftLife().All(decide),
    ];

    /// <summary>Makes the checks and withdraws the drafts that they made.</summary>
    public static async IAsyncEnumerable<CheckOutcome> RunAsync(
        ServerUnderTest server, IReadOnlyList<ContractCheck> checks, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var check in checks)
        {
            var began = Stopwatch.GetTimestamp();
            var (result, why) = await OutcomeAsync(server, check, cancellationToken);
            yield return new CheckOutcome(check.Name, check.Demand, result, why, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        await server.ClearUpAsync(cancellationToken);
    }

    private static async Task<(CheckResult Result, string Why)> OutcomeAsync(ServerUnderTest server, ContractCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return (CheckResult.Passed, await check.RunAsync(server, cancellationToken));
        }
        catch (CheckSkippedException skipped)
        {
            return (CheckResult.Skipped, skipped.Message);
        }
        catch (CheckFailedException failed)
        {
            return (CheckResult.Failed, failed.Message);
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.PermissionDenied)
        {
            return (CheckResult.Skipped, $"the caller may not: PERMISSION_DENIED {refused.Status.Detail}; check again as somebody who may");
        }
        catch (RpcException refused)
        {
            return (CheckResult.Failed, $"{StatusName.Of(refused.StatusCode)} {refused.Status.Detail}{(refused.StatusCode == StatusCode.Unauthenticated ? "; sign in with --token-file" : "")}");
        }
        catch (Exception failure) when (failure is HttpRequestException or Google.Protobuf.InvalidProtocolBufferException or IOException or FormatException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return (CheckResult.Failed, $"{failure.GetType().Name}: {failure.Message}");
        }
    }
}
