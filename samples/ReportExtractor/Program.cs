using System.Text;
using Xialu.TextMining.ReportExtractor;

// Chinese text must come out the same whatever the machine's locale is.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return App.Run(args, new Terminal(output, error, Directory.GetCurrentDirectory(), ShowsProgress: !Console.IsErrorRedirected));
