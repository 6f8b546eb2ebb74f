using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests.Ledger;

public sealed class LedgerEncodingTests
{
    private static readonly LedgerEntry Entry = new(
        2,
        new DateTimeOffset(2026, 3, 2, 14, 30, 0, 123, TimeSpan.FromHours(5)),
        "judge-7",
        "судья",
        "",
        "draft.finalize",
        "d0000000001",
        new string('d', 64),
        new string('e', 64),
        "");

    [Fact]
    public void The_hash_is_the_one_the_documentation_describes()
    {
        using var bytes = new MemoryStream();
        Text("JudicialAnalogs ledger 1");
        var number = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, 2);
        bytes.Write(number);
        foreach (var text in new[]
        {
            new string('e', 64), "2026-03-02T09:30:00.1230000Z", "judge-7", "судья", "", "draft.finalize", "d0000000001", new string('d', 64),
        })
        {
            Text(text);
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), LedgerEncoding.HashOf(Entry));

        void Text(string text)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, utf8.Length);
            bytes.Write(length);
            bytes.Write(utf8);
        }
    }

    [Fact]
    public void Moving_a_letter_from_one_field_to_the_next_changes_the_hash() => Assert.NotEqual(
        LedgerEncoding.HashOf(Entry with { Action = "ab", Subject = "c" }), LedgerEncoding.HashOf(Entry with { Action = "a", Subject = "bc" }));
}
