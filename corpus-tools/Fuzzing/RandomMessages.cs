using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace JudicialAnalogs.CorpusTools.Fuzzing;

/// <summary>Messages with fields set at random, usual and unusual values alike; the same ones for the same seed.</summary>
internal sealed class RandomMessages(int seed)
{
    private const int Deepest = 4;

    private static readonly string[] Strings =
        ["", " ", "УК 188(3)", "188", "3", "53(1)(6)", "act-1#0.0", "#.", "{", "{}", "Подсудимый похитил велосипед.", "ұрлық жасады", new('я', 1200), "\u0001", "no\0thing", "../../etc"];

    private static readonly double[] Doubles = [-1, 0, 0.5, 30, 1e14, 1e300, double.NaN, double.PositiveInfinity, -double.Epsilon];
    private static readonly int[] Integers = [int.MinValue, -1, 0, 1, 7, 12, 100, 2025, int.MaxValue];

    private readonly Random _random = new(seed);

    public IMessage Next(MessageDescriptor type) => Next(type, 0);

    private IMessage Next(MessageDescriptor type, int depth)
    {
        var message = type.Parser.ParseFrom([]);
        if (message is FieldMask mask)
        {
            mask.Paths.Add(Pick(["context", "act", "group", "state", "nothing", ""]));
            return message;
        }

        foreach (var field in type.Fields.InDeclarationOrder().Where(field => field.FieldType != FieldType.Message || depth < Deepest))
        {
            if (_random.Next(10) < 3)
                continue;
            if (!field.IsRepeated)
            {
                field.Accessor.SetValue(message, ValueOf(field, depth));
                continue;
            }

            for (var i = _random.Next(3); i > 0; i--)
                ((IList)field.Accessor.GetValue(message)).Add(ValueOf(field, depth));
        }

        return message;
    }

    private object ValueOf(FieldDescriptor field, int depth) => field.FieldType switch
    {
        FieldType.String => Pick(Strings),
        FieldType.Double => Pick(Doubles),
        FieldType.Int32 => Pick(Integers),
        FieldType.Int64 => _random.Next(10) == 0 ? long.MinValue : (long)Pick(Integers),
        FieldType.Bool => _random.Next(2) == 0,
        FieldType.Bytes => ByteString.CopyFromUtf8(Pick(Strings)),
        FieldType.Enum => System.Enum.ToObject(field.EnumType.ClrType, _random.Next(10) == 0 ? 99 : _random.Next(field.EnumType.Values.Count)),
        FieldType.Message => Next(field.MessageType, depth + 1),
        var other => throw new NotSupportedException($"{field.FullName}: {other}"),
    };

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];
}
