using System.Net;
using System.Text;

namespace JudicialAnalogs.Server.Tests.Panel.Cases;

/// <summary>Whatever is posted, the form is shown again, the case is compared or the post is refused: never a fault of the program, and never a logged error.</summary>
public sealed class FormFuzzTests(BurglaryServer shared) : IDisposable
{
    private const int Posts = 2000;

    private static readonly string[] Values =
    [
        "", " ", "0", "-1", "188", "188-1", "999", "3", "1, 2, 3", "1000000000000000000000", "240 000,50", "NaN", "1e308", "2026-02-31", "2026-06-10", "01.01.0001", "9999-12-31",
        "Imprisonment", "LifeImprisonment", "7", "Years", "Months", "Accelerated", "Admitted", "PartlyGranted", "claim", "count", "0.0", "9.9", "99999.0", "-1.0", "53(1)(6)", "54(1)(12)", "57(1)(1)",
        "<script>alert(1)</script>", "\0", "\uFFFD", "\U0001F600", "п. 3) ч. 3 ст. 188 УК РК", "ҚК-нің 188-бабы 3-бөлігі", "{\"case\":1}", "%PDF-1.4", "\r\n\r\n", "case.count", "read", "show", "compare", "by-hand", "language", "true",
        new('а', 10_000), new('(', 3_000), "УК 188(3)(3)", "УК 188(3)(3", "УК 0", "½", "٣", "１８８",
    ];

    private readonly FormBrowser _browser = new(shared.Server.Panel);

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Random_posts_never_fail()
    {
        var random = new Random(20261122);
        await _browser.OpenAsync("/cases/new?lang=ru");
        _browser["text"] = CaseDrafts.Russian;
        await _browser.SendAsync("/cases/read?lang=ru", "read");
        var form = _browser.Fields.ToList();
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var draft = _browser.Location!.Split('/', '?')[2];
        var names = form.Select(field => field.Key).Where(name => name != "form-token").Append("factors").Append("minor").Append("claim-type").Append("file").Distinct().ToArray();
        var answers = new Dictionary<HttpStatusCode, int>();
        for (var post = 0; post < Posts; post++)
        {
            _browser.Fields = [.. form];
            // Few changes mostly, so that posts get far; sometimes many.
            for (var changes = random.Next(1, random.Next(4) == 0 ? 30 : 4); changes > 0; changes--)
            {
                var name = names[random.Next(names.Length)];
                switch (random.Next(5))
                {
                    case 0:
                        _browser.Fields.RemoveAll(field => field.Key == name);
                        break;
                    case 1:
                        _browser.Tick(name, Values[random.Next(Values.Length)]);
                        break;
                    case 2 when name == "text":
                        _browser[name] = Mutated(CaseDrafts.TwoDefendants, random);
                        break;
                    default:
                        _browser[name] = Values[random.Next(Values.Length)];
                        break;
                }
            }

            var path = random.Next(3) == 0 ? $"/drafts/{draft}/case" : "/cases/read";
            await _browser.SendAsync($"{path}?lang={(random.Next(2) == 0 ? "kk" : "en")}", Values[random.Next(4) == 0 ? random.Next(Values.Length) : Array.IndexOf(Values, "compare")]);
            Assert.True((int)_browser.Status < 500, $"post {post}: {_browser.Status} for {string.Join('&', _browser.Fields.Select(field => $"{field.Key}={field.Value}"))}");
            answers[_browser.Status] = answers.GetValueOrDefault(_browser.Status) + 1;
        }

        Assert.Empty(shared.Server.Errors);
        Assert.True(answers.GetValueOrDefault(HttpStatusCode.SeeOther) > 50 && answers.GetValueOrDefault(HttpStatusCode.BadRequest) > 50, string.Join(", ", answers));
    }

    [Theory]
    [InlineData("text/plain", "text=1")]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("multipart/form-data", "none")]
    [InlineData("application/x-www-form-urlencoded", "%zz=%&&&===")]
    public async Task What_is_no_form_is_refused(string type, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await _browser.PostAsync("/cases/read?lang=ru", content);

        Assert.Equal(HttpStatusCode.BadRequest, _browser.Status);
    }

    private static string Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var i = 0; i < 20; i++)
            mutated[random.Next(mutated.Length)] = (char)random.Next(32, 0x600);
        return mutated.ToString();
    }
}
