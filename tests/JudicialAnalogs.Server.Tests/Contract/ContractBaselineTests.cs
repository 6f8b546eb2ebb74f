using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Contract;

/// <summary>
/// The contract only grows: what the baseline names must still exist with the same number and type. New things need no entry to pass; to have
/// them protected too, run these tests once with <c>ANALOGS_EXTEND_CONTRACT=1</c>, which adds them to the baseline and drops nothing.
/// </summary>
public class ContractBaselineTests
{
    private const string ExtendVariable = "ANALOGS_EXTEND_CONTRACT";

    private static readonly string BaselinePath = Path.Combine(SharedMaterial.ProjectRoot(), "tests", "JudicialAnalogs.Server.Tests", "Contract", "baseline.txt");

    [Fact]
    public void Everything_in_the_baseline_is_still_in_the_contract_unchanged()
    {
        var now = Contract.Lines();
        var baseline = Read();
        if (Environment.GetEnvironmentVariable(ExtendVariable) == "1")
            baseline = Extend(baseline, now);

        Assert.NotEmpty(baseline);
        Assert.Empty(Lost(baseline, now));
    }

    [Theory]
    [InlineData("a renumbered field", "field judicial.analogs.v1.Day.year = 4 int32")]
    [InlineData("a field of another type", "field judicial.analogs.v1.Day.year = 1 int64")]
    [InlineData("a removed field", "field judicial.analogs.v1.Day.hour = 4 int32")]
    [InlineData("a renumbered enum value", "value judicial.analogs.v1.Language.LANGUAGE_KAZAKH = 7")]
    [InlineData("a removed method", "rpc judicial.analogs.v1.SystemService.GetNothing (judicial.analogs.v1.Day) returns (judicial.analogs.v1.Day)")]
    public void A_breaking_change_is_found(string change, string line) => Assert.True(Lost([line], Contract.Lines()).Count == 1, change);

    [Fact]
    public void What_is_new_breaks_nothing() => Assert.Empty(Lost(Contract.Lines().Skip(1).ToList(), Contract.Lines()));

    private static List<string> Lost(IReadOnlyList<string> baseline, IReadOnlyList<string> now) => [.. baseline.Except(now)];

    private static List<string> Read() => !File.Exists(BaselinePath) ? [] : [.. File.ReadLines(BaselinePath).Where(line => line.Length > 0 && line[0] != '#')];

    private static List<string> Extend(List<string> baseline, IReadOnlyList<string> now)
    {
        List<string> extended = [.. baseline.Union(now).Order(StringComparer.Ordinal)];
        string[] head =
        [
            "# The public contract as it was promised. Nothing named here may go or change; ContractBaselineTests compares.",
            $"# To add what is new: {ExtendVariable}=1 dotnet test -c Release tests/JudicialAnalogs.Server.Tests",
        ];
        File.WriteAllText(BaselinePath, string.Join('\n', head.Concat(extended)) + "\n");
        return extended;
    }
}
