namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>One thing that the contract demands of a server.</summary>
/// <param name="Name">Group and name: <c>errors.bad-request</c>.</param>
/// <param name="Demand">What is demanded, one sentence.</param>
/// <param name="RunAsync">Looks; the answer is what was seen. A <see cref="CheckFailedException"/> or <see cref="CheckSkippedException"/> says otherwise.</param>
internal sealed record ContractCheck(string Name, string Demand, Func<ServerUnderTest, CancellationToken, Task<string>> RunAsync);
