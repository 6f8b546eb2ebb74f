using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Drafts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace CorpusTools.Tests.Drafts;

public sealed class DraftFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    private static string Example => File.ReadAllText(Path.Combine(SharedMaterial.ProjectRoot(), "docs", "draft-example.json"));

    [Fact]
    public void The_documented_example_is_read_whole_and_survives_the_contracts_json()
    {
        var request = Parse(Example);

        Assert.Equal((PunishmentForm.Imprisonment, 60, PunishmentUnit.Months), (request.Punishment.Form, request.Punishment.Amount, request.Punishment.Unit));
        Assert.Equal(("188", "3", "3"), (request.Case.Count.Found.Article, request.Case.Count.Found.Part, Assert.Single(request.Case.Count.Found.Points)));
        Assert.Equal(["53(1)(5)", "53(1)(11)"], request.Case.Count.Factors);
        Assert.Equal((Compensation.Full, Plea.Admitted, Recidivism.None, 250_000), (request.Case.Count.Compensation, request.Case.Count.Plea, request.Case.Count.Recidivism, request.Case.Count.DamageTenge));
        Assert.Empty(request.Case.Count.LegalFacts.EarlierConvictions.Convictions);
        Assert.Equal(request, AssessDraftRequest.Parser.ParseJson(JsonFormatter.Default.Format(request)));
    }

    [Fact]
    public void Several_points_conditional_terms_and_facts_for_the_law_are_read()
    {
        var request = Parse("""
            { "count": { "found": "УК 188(3)(1, 3)", "victim_age": 12, "earlier_convictions": [ { "category": "grave", "imprisonment": true, "spent": false } ],
                         "additional_punishments": [ { "kind": "prohibition_of_activity", "months": 36 } ] },
              "punishment": { "kind": "imprisonment", "amount": 30, "unit": "months", "conditional": true } }
            """);

        Assert.Equal(["1", "3"], request.Case.Count.Found.Points);
        Assert.Equal(PunishmentForm.ConditionalImprisonment, request.Punishment.Form);
        Assert.Equal((12, OffenceCategory.Grave), (request.Case.Count.LegalFacts.VictimAge, request.Case.Count.LegalFacts.EarlierConvictions.Convictions[0].Category));
        Assert.Equal(AdditionalPunishmentKind.ProhibitionOfActivity, request.Case.Count.LegalFacts.AdditionalPunishments.Punishments[0].Kind);
    }

    [Fact]
    public void A_claim_is_read() => Assert.Equal(
        (ClaimOutcome.PartlyGranted, 900_000, 300_000),
        Parse("""{ "text": "Истец просил взыскать долг.", "claim": { "type": "долг", "amount_tenge": 900000, "outcome": "partly_granted", "awarded_tenge": 300000 } }""").Claim is { } claim
            ? (claim.Outcome, claim.AmountTenge, claim.AwardedTenge) : default);

    [Theory]
    [InlineData("""{ }""", "count: is missing")]
    [InlineData("""{ "claim": { "outcome": "granted" } }""", "text: is missing")]
    [InlineData("""{ "cuont": {} }""", "cuont: is not a field here")]
    [InlineData("""{ "count": { "found": "кража" } }""", "count.found")]
    [InlineData("""{ "count": { "found": "КоАП 73" } }""", "count.found")]
    [InlineData("""{ "count": { "found": "УК 188(3)", "factors": ["53(1)(6)", "99(1)"] } }""", "count.factors[1]")]
    [InlineData("""{ "count": { "found": "УК 188(3)", "plea": "yes" } }""", "admitted, partial, denied")]
    [InlineData("""{ "count": { "offence_date": "03.11.2025" } }""", "count.offence_date")]
    [InlineData("""{ "count": {}, "punishment": { "kind": "imprisonment", "amount": 5 } }""", "punishment.unit: is missing")]
    [InlineData("""{ "count": {}, "punishment": { "kind": "imprisonment", "amount": 0, "unit": "years" } }""", "punishment.amount")]
    [InlineData("""{ "count": {}, "punishment": { "kind": "fine", "amount": 5, "unit": "mrp", "conditional": true } }""", "punishment.conditional")]
    [InlineData("""{ "count": {}, "punishment": { "kind": "prison" } }""", "punishment.kind")]
    [InlineData("""{ "count": [] }""", "count: is not an object")]
    [InlineData("""{ "count": { "earlier_convictions": [3] } }""", "count.earlier_convictions[0]")]
    [InlineData("""{ "text": "a", "count": {}, "claim": { "outcome": "granted" } }""", "claim")]
    public void What_cannot_be_taken_is_named_by_its_place(string json, string told)
    {
        var message = Assert.Throws<BadInputException>(() => Parse(json)).Message;

        Assert.Contains(told, message, StringComparison.Ordinal);
        Assert.Contains("docs/draft-schema.md", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_change_of_the_example_is_read_or_refused_and_never_a_fault_of_the_program()
    {
        var random = new Random(7);
        JsonNode?[] values = [null, true, 0, -1, 1e300, "", "УК 188(((", "53(1)(6)", new JsonArray(), new JsonArray(1, "a"), new JsonObject()];
        var refused = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var root = JsonNode.Parse(Example)!.AsObject();
            for (var change = 0; change <= random.Next(3); change++)
            {
                JsonObject[] objects = [root, .. new[] { "count", "punishment" }.Select(name => root[name]).OfType<JsonObject>()];
                var at = objects[random.Next(objects.Length)];
                var names = at.Select(pair => pair.Key).Append("unknown").ToArray();
                at[names[random.Next(names.Length)]] = values[random.Next(values.Length)]?.DeepClone();
            }

            try
            {
                Parse(root.ToJsonString());
            }
            catch (BadInputException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 500, 1_999);
    }

    [Fact]
    public async Task Damaged_bytes_are_read_or_refused_and_never_a_fault_of_the_program()
    {
        var random = new Random(11);
        var whole = Encoding.UTF8.GetBytes(Example);
        var path = Path.Combine(_folder.FullName, "draft.json");
        for (var round = 0; round < 300; round++)
        {
            var bytes = whole[..random.Next(1, whole.Length + 1)];
            for (var change = 0; change < random.Next(4); change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            try
            {
                Assert.NotNull(await CaseInput.ReadAsync(path, CancellationToken.None));
            }
            catch (BadInputException bad)
            {
                Assert.Contains("draft.json", bad.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_text_is_the_act_itself_and_the_contracts_own_form_is_still_taken()
    {
        var path = Path.Combine(_folder.FullName, "draft.txt");
        await File.WriteAllTextAsync(path, "\uFEFFПРИГОВОР", TestContext.Current.CancellationToken);
        Assert.Equal("ПРИГОВОР", (await CaseInput.ReadAsync(path, CancellationToken.None)).Case.Text);

        await File.WriteAllTextAsync(path, """{ "case": { "text": "кража", "decided_on": { "year": 2026, "month": 1, "day": 2 } } }""", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await CaseInput.ReadAsync(path, CancellationToken.None)).Case.DecidedOn.Day_);

        await File.WriteAllTextAsync(path, " \n", TestContext.Current.CancellationToken);
        Assert.Contains("empty", (await Assert.ThrowsAsync<BadInputException>(() => CaseInput.ReadAsync(path, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static AssessDraftRequest Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return DraftFile.Parse(document.RootElement);
    }
}
